/** Natural Earth's names by the code of each (ISO 3166-1; Kosovo's is a usual one, assigned by nobody). */
const CODES = `
AD Andorra; AE United Arab Emirates; AF Afghanistan; AG Antigua and Barb.; AI Anguilla; AL Albania; AM Armenia
AO Angola; AQ Antarctica; AR Argentina; AS American Samoa; AT Austria; AU Australia; AW Aruba; AX Åland
AZ Azerbaijan; BA Bosnia and Herz.; BB Barbados; BD Bangladesh; BE Belgium; BF Burkina Faso; BG Bulgaria; BH Bahrain
BI Burundi; BJ Benin; BL St-Barthélemy; BM Bermuda; BN Brunei; BO Bolivia; BR Brazil; BS Bahamas; BT Bhutan
BW Botswana; BY Belarus; BZ Belize; CA Canada; CD Dem. Rep. Congo; CF Central African Rep.; CG Congo; CH Switzerland
CI Côte d'Ivoire; CK Cook Is.; CL Chile; CM Cameroon; CN China; CO Colombia; CR Costa Rica; CU Cuba; CV Cabo Verde
CW Curaçao; CY Cyprus; CZ Czechia; DE Germany; DJ Djibouti; DK Denmark; DM Dominica; DO Dominican Rep.; DZ Algeria
EC Ecuador; EE Estonia; EG Egypt; EH W. Sahara; ER Eritrea; ES Spain; ET Ethiopia; FI Finland; FJ Fiji
FK Falkland Is.; FM Micronesia; FO Faeroe Is.; FR France; GA Gabon; GB United Kingdom; GD Grenada; GE Georgia
GG Guernsey; GH Ghana; GI Gibraltar; GL Greenland; GM Gambia; GN Guinea; GQ Eq. Guinea; GR Greece
GS S. Geo. and the Is.; GT Guatemala; GU Guam; GW Guinea-Bissau; GY Guyana; HK Hong Kong
HM Heard I. and McDonald Is.; HN Honduras; HR Croatia; HT Haiti; HU Hungary; ID Indonesia; IE Ireland; IL Israel
IM Isle of Man; IN India; IO Br. Indian Ocean Ter.; IQ Iraq; IR Iran; IS Iceland; IT Italy; JE Jersey; JM Jamaica
JO Jordan; JP Japan; KE Kenya; KG Kyrgyzstan; KH Cambodia; KI Kiribati; KM Comoros; KN St. Kitts and Nevis
KP North Korea; KR South Korea; KW Kuwait; KY Cayman Is.; KZ Kazakhstan; LA Laos; LB Lebanon; LC Saint Lucia
LI Liechtenstein; LK Sri Lanka; LR Liberia; LS Lesotho; LT Lithuania; LU Luxembourg; LV Latvia; LY Libya; MA Morocco
MC Monaco; MD Moldova; ME Montenegro; MF St-Martin; MG Madagascar; MH Marshall Is.; MK Macedonia; ML Mali
MM Myanmar; MN Mongolia; MO Macao; MP N. Mariana Is.; MR Mauritania; MS Montserrat; MT Malta; MU Mauritius
MV Maldives; MW Malawi; MX Mexico; MY Malaysia; MZ Mozambique; NA Namibia; NC New Caledonia; NE Niger
NF Norfolk Island; NG Nigeria; NI Nicaragua; NL Netherlands; NO Norway; NP Nepal; NR Nauru; NU Niue; NZ New Zealand
OM Oman; PA Panama; PE Peru; PF Fr. Polynesia; PG Papua New Guinea; PH Philippines; PK Pakistan; PL Poland
PM St. Pierre and Miquelon; PN Pitcairn Is.; PR Puerto Rico; PS Palestine; PT Portugal; PW Palau; PY Paraguay
QA Qatar; RO Romania; RS Serbia; RU Russia; RW Rwanda; SA Saudi Arabia; SB Solomon Is.; SC Seychelles; SD Sudan
SE Sweden; SG Singapore; SH Saint Helena; SI Slovenia; SK Slovakia; SL Sierra Leone; SM San Marino; SN Senegal
SO Somalia; SR Suriname; SS S. Sudan; ST São Tomé and Principe; SV El Salvador; SX Sint Maarten; SY Syria
SZ eSwatini; TC Turks and Caicos Is.; TD Chad; TF Fr. S. Antarctic Lands; TG Togo; TH Thailand; TJ Tajikistan
TL Timor-Leste; TM Turkmenistan; TN Tunisia; TO Tonga; TR Turkey; TT Trinidad and Tobago; TV Tuvalu; TW Taiwan
TZ Tanzania; UA Ukraine; UG Uganda; UM U.S. Minor Outlying Is.; US United States of America; UY Uruguay
UZ Uzbekistan; VA Vatican; VC St. Vin. and Gren.; VE Venezuela; VG British Virgin Is.; VI U.S. Virgin Is.
VN Vietnam; VU Vanuatu; WF Wallis and Futuna Is.; WS Samoa; XK Kosovo; YE Yemen; ZA South Africa; ZM Zambia
ZW Zimbabwe
`

const codes = CODES.trim()
  .split(/[;\n]\s*/)
  .map((row) => [row.slice(0, 2), row.slice(3)] as const)

/** What a language calls countries. */
export interface LocalNames {
  /** By Natural Earth's names. */
  readonly written: ReadonlyMap<string, string>
  /** Natural Earth's names, by any of a country's own as `plainName` has it. */
  readonly found: ReadonlyMap<string, string>
}

const NONE: LocalNames = { written: new Map(), found: new Map() }
/** Their long names tell to whom they belong (“Hong Kong SAR China”): a map is no place for that. */
const SHORT: ReadonlySet<string> = new Set(['HK', 'MO', 'PS'])

const known = new Map<string, LocalNames>()

/**
 * What a language (BCP 47) calls countries, by the Unicode CLDR that comes with the JavaScript engine: nothing has to
 * be shipped, and a list in that language may use the same names. English has names of our own, and a language that
 * CLDR does not have none.
 */
export function localNames(lang: string): LocalNames {
  const names = known.get(lang) ?? readNames(lang)
  known.set(lang, names)
  return names
}

function readNames(lang: string): LocalNames {
  if (/^en\b/i.test(lang) || !isSupported(lang)) return NONE
  const [long, short] = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(lang, { type: 'region', style, fallback: 'none' }),
  )
  const [written, found] = [new Map<string, string>(), new Map<string, string>()]
  for (const [code, atlasName] of codes) {
    const names = [long?.of(code), short?.of(code)].flatMap((name) => (name === undefined ? [] : [tidy(name)]))
    for (const name of names) found.set(plainName(name), atlasName)
    const name = SHORT.has(code) ? names.at(-1) : names[0]
    if (name !== undefined) written.set(atlasName, name)
  }
  return { written, found }
}

/** An ill-formed tag is no language, and for one that is not known the engine would answer in the machine's own. */
function isSupported(lang: string): boolean {
  try {
    return Intl.DisplayNames.supportedLocalesOf(lang).length > 0
  } catch {
    return false
  }
}

/** Without another name in brackets behind it, “Myanmar (Birmanie)”, and with the apostrophe that our fonts have. */
function tidy(name: string): string {
  return name.replace(/ [(（].*[)）]$/u, '').replaceAll('\u02bc', '’')
}

/** A name without what people write in several ways: case, accents, signs and "the". */
export function plainName(name: string): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('&', ' and ')
  return letters
    .replace(/[\u02bc]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^\s*the\s/u, '')
    .trim()
}
