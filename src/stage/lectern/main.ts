import '../../../assets/lectern/lectern.css'
import { Desk } from './desk.ts'
import { speak } from './speaker/speak.ts'

globalThis.chronodeckLectern = { open: (deck) => new Desk(deck), speak }
