#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { nodeHost } from '../host/node-host.ts'
import { commands } from './index.ts'
import { run } from './run.ts'

const INTERRUPTED = 130
const LINGER_MS = 1000

// An event list that is a program may find another function in its place while it runs.
const exit = process.exit.bind(process)
// A conventional exit code is 128 and the signal's number. What was begun is cleaned up at exit.
process.once('SIGINT', () => exit(INTERRUPTED))
process.once('SIGTERM', () => exit(143))
process.once('SIGHUP', () => exit(129))

process.exitCode = await run({ args: process.argv.slice(2), version: readVersion(), commands }, nodeHost())
// Nothing should be left running; whatever is must not keep the shell waiting.
setTimeout(() => exit(), LINGER_MS).unref()

function readVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}
