/// <reference types="vite/client" />
// The deck's one style sheet. The shell comes first: what stands on it may go against it.
import '../../assets/stage.css'

// Every other sheet of the assets, themes too: a new one is written and nothing else is touched.
import.meta.glob(['../../assets/*.css', '../../assets/themes/*.css', '!../../assets/stage.css'], { eager: true })
