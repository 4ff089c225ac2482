import type { RefusalWords, Words, WordsByCode } from '../core/words.ts'
import type { AdmissionRefusal } from './refusals.ts'

type Pair = readonly [zh: string, en: string]

const words = ([zh, en]: Pair): Words => ({ zh, en })
const say = (status: number, wrong: Pair, next: Pair): RefusalWords => ({
  status,
  title: words(wrong),
  detail: words(next),
})

/** Refusals of screens, tokens and limits, in the words of whoever stands before the screen. */
export const admissionWords: WordsByCode<AdmissionRefusal> = {
  'screen-not-paired': ({ page }) =>
    say(
      403,
      ['这台设备还没有与大厅配对', 'This screen is not paired with the hall'],
      [
        `请在这台设备上打开 /${page}，由管理员确认屏幕上的配对码`,
        `Open /${page} on it and ask the administrator to confirm the code`,
      ],
    ),
  'no-such-code': () =>
    say(
      404,
      ['没有这个配对码，或已过期', 'No screen waits with this code'],
      ['请以屏幕上现在显示的配对码为准', 'Take the code that the screen shows now'],
    ),
  'too-many-codes': () =>
    say(
      429,
      ['等待配对的屏幕过多', 'Too many screens wait to be paired'],
      ['请先确认等待中的屏幕，或十分钟后再试', 'Confirm those that wait, or try again in ten minutes'],
    ),
  'bad-screen-name': () =>
    say(
      400,
      ['屏幕名称不合适', 'This name will not do'],
      ['请填写 1–40 个字，例如“一楼取号机1”', 'Write 1–40 characters, for example "Kiosk 1, ground floor"'],
    ),
  'screen-name-taken': () =>
    say(409, ['已有同名的屏幕', 'Another screen has this name'], ['请换一个名称', 'Choose another name']),
  'unknown-screen': () =>
    say(404, ['没有这块屏幕', 'There is no such screen'], ['请从列表中选择', 'Choose one from the list']),
  'bad-token-name': () =>
    say(
      400,
      ['令牌名称不合适', 'This name will not do'],
      [
        '请用 1–32 个小写字母、数字、点或连字符，例如 monitoring',
        'Use 1–32 small letters, digits, dots or hyphens, for example monitoring',
      ],
    ),
  'token-name-taken': () =>
    say(
      409,
      ['已有同名的令牌', 'Another token has this name'],
      ['请换一个名称，或先作废原来的令牌', 'Choose another name, or revoke that token first'],
    ),
  'token-without-rights': () =>
    say(
      400,
      ['令牌没有任何权限', 'The token would have no rights'],
      ['请至少选择一项权限', 'Choose at least one right'],
    ),
  'no-such-token': () =>
    say(404, ['没有这个令牌', 'There is no such token'], ['请从列表中选择', 'Choose one from the list']),
  'unknown-token': () =>
    say(
      401,
      ['令牌无效或已作废', 'The token is not valid'],
      ['请向管理员索取新的令牌', 'Ask the administrator for a new one'],
    ),
  'token-lacks-right': ({ right }) =>
    say(
      403,
      ['令牌没有这项权限', 'The token does not have the right'],
      right === null
        ? ['这项操作只能由人登录后完成', 'Only people who sign in may do this']
        : [`请向管理员申请权限 ${right}`, `Ask the administrator for a token with ${right}`],
    ),
  'too-many-requests': ({ seconds }) =>
    say(
      429,
      ['请求过于频繁', 'Too many requests'],
      [
        `请等待 ${seconds} 秒后再试`,
        seconds === 1 ? 'Wait one second and try again' : `Wait ${seconds} seconds and try again`,
      ],
    ),
}
