import type { PdfFacts } from './pdf-facts.ts'

/** The same facts as in the document's information, as an XMP packet (ISO 16684-1). */
export function stringifyXmp({ title, lang, by, subject, marking, date }: PdfFacts): string {
  const properties = [
    ['dc:format', 'application/pdf'],
    ['dc:title', alternatives(title)],
    ['dc:language', list('Bag', lang)],
    ['dc:creator', by === null ? null : list('Seq', by)],
    ['dc:description', subject === null ? null : alternatives(subject)],
    ['dc:rights', marking === null ? null : alternatives(marking)],
    ['pdf:Keywords', marking === null ? null : escapeXml(marking)],
    ['pdf:Producer', 'Chronodeck'],
    ['xmp:CreatorTool', 'Chronodeck'],
    ['xmp:CreateDate', date === null ? null : `${date}T00:00:00Z`],
    ['xmp:ModifyDate', date === null ? null : `${date}T00:00:00Z`],
  ] as const
  const rows = properties.flatMap(([name, value]) => (value === null ? [] : [`   <${name}>${value}</${name}>`]))
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${rows.join('\n')}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

function list(kind: 'Bag' | 'Seq', text: string): string {
  return `<rdf:${kind}><rdf:li>${escapeXml(text)}</rdf:li></rdf:${kind}>`
}

/** Also drops the control characters that XML 1.0 has no way to write. */
function escapeXml(text: string): string {
  const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[&<>]/g, (character) => escapes[character] ?? '')
}
