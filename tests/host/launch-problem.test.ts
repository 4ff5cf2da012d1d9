import { expect, test } from 'vitest'
import { launchProblem } from '../../src/host/launch-problem.ts'

const launched = (log: string) =>
  new Error(`browserType.launch: Failed to launch the browser process.\nBrowser logs:\n${log}`)

test.each([
  [
    launched('[pid=9][err] [1123/201242.1:FATAL:zygote_host_impl_linux.cc:128] No usable sandbox! If you …'),
    /sandbox/,
    /user namespaces/,
  ],
  [
    launched('[pid=9][err] chrome: error while loading shared libraries: libnss3.so: cannot open'),
    /no libnss3\.so,/,
    /package manager/,
  ],
  [
    launched("[pid=9][err] chrome: /lib/libc.so.6: version `GLIBC_2.34' not found"),
    /too old for it \(it needs GLIBC_2\.34\)/,
    /package manager/,
  ],
  [
    launched("[pid=9][err] Command '/usr/bin/chromium-browser' requires the chromium snap to be installed."),
    /snap/,
    /snap install/,
  ],
  [new Error('browserType.launch: Timeout 30000ms exceeded.'), /did not answer within 30 s/, /try again/],
  [new Error('browserType.launch: Failed to launch: Error: spawn /no/chrome ENOENT'), /no such file/, /--browser/],
  [new Error('browserType.launch: Failed to launch: Error: spawn /a/chrome EACCES'), /may not run it/, /permissions/],
  [launched('[pid=9] <process did exit: exitCode=null, signal=SIGSEGV>'), /crashed at once \(SIGSEGV\)/, /another one/],
])('%s is told in plain words with a remedy', (error, why, todo) => {
  const problem = launchProblem(error, '/a/chrome')
  expect(problem).toMatchObject({ what: 'The browser did not start', where: '/a/chrome', exitCode: 2, cause: error })
  expect(problem.why).toMatch(why)
  expect(problem.why).not.toContain('\n')
  expect(problem.todo).toMatch(todo)
})

test('an end that does not say why is told with the browser’s own last words, without their place in its source', () => {
  const log = [
    '[pid=9][err] first words',
    '\u001b[2m[pid=9][err] [9:9:1123/201242.106999:ERROR:a.cc(12)] Missing X server\u001b[22m',
    '[pid=9] <process did exit: exitCode=1, signal=null>',
  ]
  expect(launchProblem(launched(log.join('\n')), '/a/chrome').why).toBe(
    'it ended at once, with exit code 1\nit said: Missing X server',
  )
})

test('what is not known at all is told by its first line', () => {
  expect(launchProblem(new Error('browserType.launch: something new\n  at a stack'), '/a/chrome').why).toBe(
    'something new',
  )
  expect(launchProblem('thrown text', '/a/chrome').why).toBe('thrown text')
})
