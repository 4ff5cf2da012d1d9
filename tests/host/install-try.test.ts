import { expect, test } from 'vitest'
import type { RunResult } from '../../src/host/host.ts'
import { failureOf } from '../../src/host/install-try.ts'

const result = (parts: Partial<RunResult>): RunResult => ({ ended: 'exit', code: 1, stdout: '', stderr: '', ...parts })

test.each([
  [
    { stderr: 'Error: getaddrinfo ENOTFOUND downloads.example' },
    'the host name is not known (no network, or the host is closed)',
  ],
  [{ stderr: 'npm error code EAI_AGAIN' }, 'the host name could not be looked up (no network, or the host is closed)'],
  [{ stderr: 'connect ECONNREFUSED 127.0.0.1:1' }, 'the host refused the connection'],
  [{ ended: 'stopped', stderr: 'Error: Request to http://a timed out after 6000ms' }, 'the host did not answer'],
  [{ stderr: 'tar: write error ENOSPC' }, 'the disk is full'],
  [{ ended: 'not started', code: null }, 'there is no tool on this machine'],
  [{ ended: 'timeout', code: null, stdout: 'Get:1' }, 'tool did not end in time'],
  [
    { stdout: 'Reading', stderr: 'W: old\nE: Unable to locate package chromium\n' },
    'Unable to locate package chromium',
  ],
  [
    {
      stderr: 'npm error code E404\nnpm error 404 Not Found\nnpm error A complete log of this run can be found in: /x',
    },
    '404 Not Found',
  ],
  [{ code: 100 }, 'tool ended with exit code 100'],
] as const)('a failed command %o is told in one line', (parts, told) => {
  expect(failureOf('tool', result(parts))).toBe(told)
})
