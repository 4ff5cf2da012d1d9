import type { RevealConfig } from 'reveal.js'

/**
 * What reveal.js is left to do: know the mounted slides and which of them is current.
 * Keys, address, motion, scale, touch and speech are the stage's own. Every option that could undo this is named,
 * as options in the page's query would otherwise win.
 */
export const settings: RevealConfig = {
  width: 1280,
  height: 720,
  margin: 0,
  disableLayout: true,
  minScale: 0.01,
  maxScale: 10,
  center: false,
  embedded: false,
  view: null,
  scrollActivationWidth: 0,
  display: 'block',
  viewDistance: 2,
  mobileViewDistance: 2,
  rtl: false,
  loop: false,
  shuffle: false,
  navigationMode: 'default',
  showHiddenSlides: false,

  keyboard: false,
  touch: false,
  mouseWheel: false,
  hash: false,
  history: false,
  respondToHashChanges: false,
  jumpToSlide: false,
  overview: false,
  help: false,
  pause: false,
  focusBodyOnPageVisibilityChange: false,
  postMessage: false,
  postMessageEvents: false,

  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  autoSlide: 0,
  fragments: false,
  sortFragmentsOnSync: false,

  controls: false,
  progress: false,
  slideNumber: false,
  showNotes: false,
  previewLinks: false,
  preloadIframes: false,
  parallaxBackgroundImage: '',
  plugins: [],
  dependencies: [],
}
