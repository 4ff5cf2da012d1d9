import '../../../assets/lectern/lectern.css'
import { Desk } from './desk.ts'
import { awaitWords } from './words.ts'
import { speak } from './speaker/speak.ts'

awaitWords()
globalThis.chronodeckLectern = { open: (deck) => new Desk(deck), speak }
