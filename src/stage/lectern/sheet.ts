import { button, element } from './element.ts'

/**
 * Something that lies over the deck: the browser's own dialog, so that Esc closes it, the focus stays in it and comes
 * back to the slide.
 */
export class Sheet {
  readonly dialog: HTMLDialogElement
  readonly body: HTMLDivElement
  protected readonly heading: HTMLHeadingElement

  constructor({
    title,
    className,
    close,
  }: {
    readonly title: string
    readonly className: string
    readonly close: string
  }) {
    const heading = element('h2', 'sheet__title', title)
    this.heading = heading
    heading.id = `${className}-title`
    heading.tabIndex = -1
    this.body = element('div', 'sheet__body')
    const end = button('', 'sheet__close', () => this.close())
    end.append(element('span', 'sheet__keys', 'Esc: '), close)
    this.dialog = element('dialog', `sheet ${className}`, heading, this.body, end)
    this.dialog.setAttribute('aria-labelledby', heading.id)
    // The browser's own way may take a moment, in which the next key would still go into a field.
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      this.close()
    })
    // In the page only while it is seen. The event comes late: by then it may be open again.
    this.dialog.addEventListener('close', () => this.isOpen || this.dialog.remove())
  }

  get isOpen(): boolean {
    return this.dialog.open
  }

  /** The focus goes to the heading, unless what is opened asks for it itself. */
  open(): void {
    if (this.isOpen) return
    document.body.append(this.dialog)
    this.dialog.showModal()
    this.heading.focus({ preventScroll: true })
    this.dialog.scrollTop = 0
  }

  close(): void {
    if (!this.isOpen) return
    this.dialog.close()
    // Else a field keeps the focus for some milliseconds, though it is not seen, and takes the next key.
    const { activeElement } = document
    if (activeElement instanceof HTMLElement && this.dialog.contains(activeElement)) activeElement.blur()
  }

  toggle(): void {
    if (this.isOpen) this.close()
    else this.open()
  }
}
