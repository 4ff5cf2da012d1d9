import type { Paint } from './paint.ts'

/** What a path names. `other` is a device, a pipe or a socket. */
export type PathKind = 'file' | 'folder' | 'other'

/** A file of a folder to write: its name, relative and with `/` between the parts, and its content. */
export type FolderEntry = readonly [name: string, content: Uint8Array | string]

/** A map, a list, or a stream of entries. */
export type FolderEntries = Iterable<FolderEntry> | AsyncIterable<FolderEntry>

/** What a file is to hold; bytes in pieces one after the other, so that a large file need not be copied into one. */
export type FileContent = Uint8Array | string | readonly Uint8Array[]

/** The file system. Every path is resolved against the current folder; every failure is a `Problem`. */
export interface HostFiles {
  resolve(path: string): string
  /** The path with all symbolic links followed, or undefined when nothing is there. */
  realPath(path: string): Promise<string | undefined>
  exists(path: string): Promise<boolean>
  kind(path: string): Promise<PathKind | undefined>
  /** How many bytes a file has. */
  sizeBytes(path: string): Promise<number>
  /** True for a file that this user may run. */
  isRunnable(path: string): Promise<boolean>
  /** The names in a folder, sorted by code unit. */
  list(folder: string): Promise<readonly string[]>
  /** UTF-8, or UTF-16 with a byte order mark; the mark is dropped. Other bytes are a `Problem` with their line. */
  readText(path: string): Promise<string>
  readBytes(path: string): Promise<Uint8Array>
  /** Makes a folder and those that it lies in, where they are not there. */
  makeFolder(folder: string): Promise<void>
  /** Atomic: after a failure the old file is there, byte for byte. */
  writeFile(path: string, content: FileContent): Promise<void>
  /** Atomic: at every moment the folder holds a whole deck. Refuses a folder that is not ours. */
  writeFolder(folder: string, entries: FolderEntries): Promise<void>
}

/** Messages go to standard error, results to standard output; each call is one or more whole lines. */
export interface HostLog {
  message(text: string): void
  result(text: string): void
  /** Waits until what was told has been taken up; false where nobody reads results any more. */
  drain(): Promise<boolean>
  /** `n` of `total` is done. One updating line on a terminal, at most ten plain lines a stage elsewhere. */
  progress(stage: string, n: number, total: number): void
  /** Colours for messages: none unless standard error is a terminal and `NO_COLOR` is unset. */
  readonly paint: Paint
  /** Colours for results, by the same rule for standard output. */
  readonly resultPaint: Paint
  /** How wide results may be: the terminal's columns, 120 where there is none. */
  readonly resultColumns: number
}

export interface HostInput {
  readonly isTerminal: boolean
  /**
   * The lines of standard input, as many at a time as have come: UTF-8, or UTF-16 with a byte order mark. Other bytes
   * become U+FFFD, and a line of more than 100,000 characters is cut.
   */
  lines(): AsyncIterable<readonly string[]>
}

export interface RunOptions {
  readonly timeoutMs: number
  /** Joined to the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Asked at each piece of output with all of it so far; true ends the command. */
  readonly stopWhen?: (output: string) => boolean
}

export interface RunResult {
  /** How it ended: by itself, past its time, by `stopWhen`, or never started. */
  readonly ended: 'exit' | 'timeout' | 'stopped' | 'not started'
  /** The exit code, or null when it did not end by itself. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command without a shell and without standard input. Never throws. */
export type Run = (command: string, args: readonly string[], options: RunOptions) => Promise<RunResult>

export type Environment = Readonly<Record<string, string | undefined>>

/** The one port to the world: every command is a function of its options and this. */
export interface Host {
  readonly cwd: string
  readonly homeFolder: string
  readonly env: Environment
  readonly platform: NodeJS.Platform
  readonly arch: string
  /** How many processors this process may use. */
  readonly cores: number
  readonly isRoot: boolean
  /** Whether messages reach a terminal. */
  readonly isTerminal: boolean
  /** Whether a browser window could open here. */
  readonly hasDisplay: boolean
  readonly files: HostFiles
  readonly log: HostLog
  readonly input: HostInput
  readonly run: Run
  now(): Date
  /** False when no browser could be asked; never throws. */
  openInBrowser(url: string): Promise<boolean>
}
