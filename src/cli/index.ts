import { browser } from './browser.ts'
import { build } from './build.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { csv, json, yaml } from './data.ts'
import { date } from './date.ts'
import { dev } from './dev.ts'
import { diff } from './diff.ts'
import { ics } from './ics.ts'
import { importList } from './import.ts'
import { init } from './init.ts'
import { order } from './order.ts'
import { pdf } from './pdf.ts'
import { png } from './png.ts'
import { pptx } from './pptx.ts'
import { present } from './present.ts'
import { schema } from './schema.ts'
import { svg } from './svg.ts'

/** Every command by its name, in the order of the help. */
export const commands = {
  present,
  dev,
  build,
  pdf,
  pptx,
  png,
  svg,
  ics,
  csv,
  json,
  yaml,
  check,
  order,
  date,
  diff,
  import: importList,
  init,
  schema,
  browser,
} satisfies Record<string, Command>
