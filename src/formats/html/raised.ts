const RAISED = pairs(
  '0⁰ 1¹ 2² 3³ 4⁴ 5⁵ 6⁶ 7⁷ 8⁸ 9⁹ +⁺ -⁻ −⁻ =⁼ (⁽ )⁾ aᵃ bᵇ cᶜ dᵈ eᵉ fᶠ gᵍ hʰ iⁱ jʲ kᵏ lˡ mᵐ nⁿ oᵒ pᵖ rʳ sˢ tᵗ uᵘ vᵛ wʷ xˣ yʸ zᶻ',
)
const LOWERED = pairs(
  '0₀ 1₁ 2₂ 3₃ 4₄ 5₅ 6₆ 7₇ 8₈ 9₉ +₊ -₋ −₋ =₌ (₍ )₎ aₐ eₑ hₕ iᵢ jⱼ kₖ lₗ mₘ nₙ oₒ pₚ rᵣ sₛ tₜ uᵤ vᵥ xₓ',
)
/** What stands high wherever it is written, and the number of a footnote, as text or as light markdown. */
const HIGH = /^(?:(?:\\?[®©™℠*†‡§¹²³ºª])+|\\?\[[^\]\\]*\\?\])$/
const LINK = /^\[((?:[^\]\\]|\\.)*)\](\([^()\s]*\))$/

/**
 * Raised text, as of the element `sup`: in characters of Unicode where it has them all, else `^(…)`. `text` may be light
 * markdown.
 */
export function raised(text: string): string {
  const [, inner, address] = LINK.exec(text) ?? []
  if (inner !== undefined) return `[${raised(inner)}]${address}`
  if (/^tm$/i.test(text)) return '™'
  return HIGH.test(text) ? text : (shifted(text, RAISED) ?? `^(${text})`)
}

/** Lowered text, as of the element `sub`; `_(…)` where Unicode has not all its characters. `mark` stands for the `_`. */
export function lowered(text: string, mark: string): string {
  return shifted(text, LOWERED) ?? `${mark}(${text})`
}

function shifted(text: string, characters: ReadonlyMap<string, string>): string | null {
  const found = Array.from(text, (character) => characters.get(character))
  return found.includes(undefined) ? null : found.join('')
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]))
}
