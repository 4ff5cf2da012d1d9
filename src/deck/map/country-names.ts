import { localNames, plainName } from './local-names.ts'

/**
 * Natural Earth's names, each with what a map writes for it (itself, where nothing follows) and what else a list may
 * call it. Natural Earth shortens some, and some have changed since. A star: a list may well give another country
 * beside it (Greenland, Denmark); of the others that means a namesake (Georgia, United States).
 */
const NAMES = `
Afghanistan; Akrotiri; Albania; Algeria; *American Samoa; Andorra; Angola; *Anguilla; *Antarctica; Argentina; Armenia
Antigua and Barb. = Antigua and Barbuda; *Aruba; *Ashmore and Cartier Is. = Ashmore and Cartier Islands; Australia
Austria; Azerbaijan; Bahamas; Bahrain; *Baikonur; Bajo Nuevo Bank; Bangladesh; Barbados; Belarus; Belgium; Belize; Benin
*Bermuda; Bhutan; Bolivia; Bosnia and Herz. = Bosnia and Herzegovina, Bosnia; Botswana
*Br. Indian Ocean Ter. = British Indian Ocean Territory; Brazil; *British Virgin Is. = British Virgin Islands
Brunei = Brunei, Brunei Darussalam; Bulgaria; Burkina Faso; Burundi; Cabo Verde = Cabo Verde, Cape Verde; Cambodia
Cameroon; Canada; *Cayman Is. = Cayman Islands; Central African Rep. = Central African Republic, CAR; Chad; Chile
China = China, People’s Republic of China, PRC, Mainland China; *Clipperton I. = Clipperton Island; Colombia; Comoros
Congo = Congo, Republic of the Congo, Congo-Brazzaville; *Cook Is. = Cook Islands; *Coral Sea Is. = Coral Sea Islands
Costa Rica; Croatia; Cuba; *Curaçao; Cyprus; Cyprus U.N. Buffer Zone; Czechia = Czechia, Czech Republic
Côte d'Ivoire = Côte d’Ivoire, Ivory Coast; Denmark; Dhekelia; Djibouti; Dominica; Ecuador; Egypt; El Salvador
Dem. Rep. Congo = DR Congo, Democratic Republic of the Congo, DRC, Congo-Kinshasa, Zaire
Dominican Rep. = Dominican Republic; Eq. Guinea = Equatorial Guinea; Eritrea; Estonia; Ethiopia; Fiji; Finland; France
*Faeroe Is. = Faroe Islands, Faeroe Islands; *Falkland Is. = Falkland Islands, Malvinas, Islas Malvinas
*Fr. Polynesia = French Polynesia; *Fr. S. Antarctic Lands = French Southern and Antarctic Lands; Gabon
Gambia; Georgia; Germany; Ghana
*Gibraltar; Greece; *Greenland; Grenada; *Guam; Guatemala; *Guernsey; Guinea; Guinea-Bissau
Guyana; Haiti; *Heard I. and McDonald Is. = Heard Island and McDonald Islands; Honduras; *Hong Kong; Hungary; Iceland
India; *Indian Ocean Ter. = Indian Ocean Territories; Indonesia; Iran = Iran, Islamic Republic of Iran; Iraq; Ireland
*Isle of Man; Israel; Italy; Jamaica; Japan; *Jersey; Jordan; Kazakhstan; Kenya; Kiribati; *Kosovo; Kuwait; Kyrgyzstan
Laos = Laos, Lao PDR; Latvia; Lebanon; Lesotho; Liberia; Libya; Liechtenstein; Lithuania; Luxembourg
*Macao = Macao, Macau; Macedonia = North Macedonia; Madagascar; Malawi; Malaysia; Maldives; Mali; Malta
Marshall Is. = Marshall Islands; Mauritania; Mauritius; Mexico; Micronesia = Micronesia, Federated States of Micronesia
Moldova; Monaco; Mongolia; Montenegro; *Montserrat; Morocco; Mozambique; Myanmar = Myanmar, Burma
*N. Cyprus = Northern Cyprus, North Cyprus; *N. Mariana Is. = Northern Mariana Islands; Namibia; Nauru; Nepal
Netherlands = Netherlands, Holland; *New Caledonia; New Zealand; Nicaragua; Niger; Nigeria; *Niue; *Norfolk Island
North Korea = North Korea, DPRK, Democratic People’s Republic of Korea; Norway; Oman; Pakistan; Palau; Panama
*Palestine = Palestine, State of Palestine, Palestinian Territories; Papua New Guinea; Paraguay; Peru; Philippines
*Pitcairn Is. = Pitcairn Islands; Poland; Portugal; *Puerto Rico; Qatar; Romania; Russia = Russia, Russian Federation
Rwanda; *S. Geo. and the Is. = South Georgia and the South Sandwich Islands, South Georgia; S. Sudan = South Sudan
*Saint Helena = Saint Helena, St Helena; Saint Lucia = Saint Lucia, St Lucia; Samoa; San Marino; Saudi Arabia; Senegal
Scarborough Reef; Serbia; Serranilla Bank; Seychelles; Siachen Glacier; Sierra Leone; Singapore; *Sint Maarten; Slovakia
Slovenia; Solomon Is. = Solomon Islands; Somalia; *Somaliland; South Africa; *Spratly Is. = Spratly Islands
South Korea = South Korea, Republic of Korea, ROK; Spain; Sri Lanka
*St-Barthélemy = Saint-Barthélemy; *St-Martin = Saint-Martin; St. Kitts and Nevis = Saint Kitts and Nevis
*St. Pierre and Miquelon = Saint-Pierre and Miquelon; St. Vin. and Gren. = Saint Vincent and the Grenadines; Sudan
Suriname; Sweden; Switzerland; Syria = Syria, Syrian Arab Republic; São Tomé and Principe = São Tomé and Príncipe
*Taiwan; Tajikistan; Tanzania; Thailand; Timor-Leste = Timor-Leste, East Timor; Togo; Tonga; Trinidad and Tobago
Tunisia; Turkey = Türkiye, Turkey; Turkmenistan; *Turks and Caicos Is. = Turks and Caicos Islands; Tuvalu
U.S. Minor Outlying Is. = US Minor Outlying Islands; *U.S. Virgin Is. = US Virgin Islands; USNB Guantanamo Bay
Uganda; Ukraine; United Arab Emirates = United Arab Emirates, UAE, Emirates; Uruguay; Uzbekistan; Vanuatu
United Kingdom = United Kingdom, UK, Great Britain, Britain
United States of America = United States, United States of America, USA, US, America
Vatican = Vatican City, Vatican, Holy See; Venezuela; Vietnam = Vietnam, Viet Nam; *W. Sahara = Western Sahara
*Wallis and Futuna Is. = Wallis and Futuna; Yemen; Zambia; Zimbabwe; eSwatini = Eswatini, Swaziland
*Åland = Åland, Åland Islands
`

/** Parts that Natural Earth keeps apart and a briefing map does not: no border of theirs is drawn, no name written. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['Akrotiri', 'Cyprus'],
  ['Dhekelia', 'Cyprus'],
  ['Cyprus U.N. Buffer Zone', 'Cyprus'],
  ['N. Cyprus', 'Cyprus'],
  ['Somaliland', 'Somalia'],
  ['Baikonur', 'Kazakhstan'],
  ['USNB Guantanamo Bay', 'Cuba'],
])

/** Reefs, banks and glaciers: in the atlas because they are contested, not because somebody looks for them. */
const UNWRITTEN: ReadonlySet<string> = new Set([
  'Bajo Nuevo Bank',
  'Scarborough Reef',
  'Serranilla Bank',
  'Siachen Glacier',
  'Spratly Is.',
])

interface Row {
  readonly atlasName: string
  /** The first is the one that is written. */
  readonly names: readonly string[]
  readonly isStarred: boolean
}

const rows: readonly Row[] = NAMES.trim().split(/[;\n]/).map(parseRow)
const written = new Map(rows.map(({ atlasName, names }) => [atlasName, names[0] ?? atlasName]))
const starred = new Set(rows.flatMap(({ atlasName, isStarred }) => (isStarred ? [atlasName] : [])))
const byAnyName = new Map(
  rows.flatMap(({ atlasName, names }) => [atlasName, ...names].map((name) => [plainName(name), atlasName])),
)

/**
 * Natural Earth's name of a country, by any name that people give it in English or in the language of their list;
 * case, accents and "the" do not matter.
 */
export function findCountryName(name: string, lang = 'en'): string | undefined {
  const wanted = plainName(name)
  return byAnyName.get(wanted) ?? localNames(lang).found.get(wanted)
}

/**
 * Natural Earth's name of the country that a place known by name only is, or lies in. `country` is what the list says
 * beside the name.
 */
export function findCountryOf(name: string, country: string | null, lang = 'en'): string | undefined {
  const own = findCountryName(name, lang)
  const given = country === null ? undefined : findCountryName(country, lang)
  return own !== undefined && (given === undefined || own === given || starred.has(own)) ? own : given
}

/** What a map in a language writes for one of Natural Earth's names; `null` where it writes nothing. */
export function writtenName(atlasName: string, lang = 'en'): string | null {
  if (UNWRITTEN.has(atlasName) || PARTS.has(atlasName)) return null
  return localNames(lang).written.get(atlasName) ?? written.get(atlasName) ?? atlasName
}

/** The country that a part is drawn with; the name itself where it stands alone. */
export function wholeOf(atlasName: string): string {
  return PARTS.get(atlasName) ?? atlasName
}

/** The parts that are drawn with a country, itself first. */
export function partsOf(atlasName: string): readonly string[] {
  return [atlasName, ...[...PARTS].flatMap(([part, whole]) => (whole === atlasName ? [part] : []))]
}

function parseRow(row: string): Row {
  const [first = '', others] = row.split('=').map((text) => text.trim())
  const atlasName = first.replace('*', '')
  const names = others === undefined ? [atlasName] : others.split(',').map((text) => text.trim())
  return { atlasName, names, isStarred: first !== atlasName }
}
