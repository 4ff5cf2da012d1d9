import type { FlowItem } from './flow.ts'

/** The items of one column on one page. */
export function Flow({ items }: { readonly items: readonly FlowItem[] }) {
  return (
    <>
      {items.map((item, n) => (
        <Item item={item} key={n} />
      ))}
    </>
  )
}

function Item({ item }: { readonly item: FlowItem }) {
  if (item.kind === 'heading') return <h3 class="flow__heading">{item.text}</h3>
  const { text, style, marker, lead } = item
  const words = lead === undefined ? text : text.slice(lead.text.length)
  return (
    <div class={`flow__item flow__item--${style.name}`}>
      {marker === undefined ? null : <span class="flow__marker">{marker}</span>}
      <p>
        {lead === undefined ? null : (
          <a class="flow__lead" href={lead.href}>
            {lead.text}
          </a>
        )}
        {words}
      </p>
    </div>
  )
}
