import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chronodeck } from './peer-chronodeck.ts'
import { decktape } from './peer-decktape.ts'
import { empty } from './peer-empty.ts'
import { marp } from './peer-marp.ts'
import { reveal } from './peer-reveal.ts'
import { slidev } from './peer-slidev.ts'
import { timelineJs } from './peer-timeline-js.ts'
import type { Measure, Peer } from './peer.ts'

/** Peers that have to be installed by hand: the package that shows that one is there, and the peer that uses it. */
const HEAVY: Readonly<Record<string, (modules: string) => Peer>> = {
  '@marp-team/marp-cli': marp,
  '@slidev/cli': slidev,
  decktape,
  '@knight-lab/timelinejs': timelineJs,
}

/** The peers of a run, and a line for each that is left out. */
export function findPeers(folder: string | null): {
  readonly peers: readonly Peer[]
  readonly leftOut: readonly string[]
} {
  const modules = folder === null ? null : join(resolve(folder), 'node_modules')
  const heavy = Object.entries(HEAVY)
  const isThere = (name: string) => modules !== null && existsSync(join(modules, name, 'package.json'))
  return {
    peers: [
      reveal,
      empty,
      chronodeck,
      ...(modules === null ? [] : heavy.filter(([name]) => isThere(name)).map(([, peer]) => peer(modules))),
    ],
    leftOut: heavy
      .filter(([name]) => !isThere(name))
      .map(
        ([name]) => `Left out: ${name}, ${folder === null ? 'as no folder is given by --peers' : `not in ${folder}`}.`,
      ),
  }
}

/** Those of the peers that take part in a measure. */
export function takingPart(peers: readonly Peer[], measure: Measure): readonly Peer[] {
  return peers.filter(({ measures }) => measures.includes(measure))
}
