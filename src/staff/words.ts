import type { RefusalWords, WordsByCode } from '../core/words.ts'
import type { StaffRefusal } from './refusals.ts'

type Pair = readonly [zh: string, en: string]

/** What is wrong and what to do next. */
const say = (status: number, [zh, en]: Pair, [nextZh, nextEn]: Pair): RefusalWords => ({
  status,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

/** Refusals of accounts and sign-in, in the words of whoever stands before the screen. */
export const staffWords: WordsByCode<StaffRefusal> = {
  'wrong-name-or-password': () =>
    say(
      401,
      ['登录名或密码不正确', 'The name or the password is wrong'],
      ['请检查后重新输入；忘记密码请联系管理员重置', 'Try again, or ask an administrator for a new password'],
    ),
  'too-many-attempts': ({ seconds }) =>
    say(
      429,
      ['尝试次数过多', 'Too many attempts'],
      [
        `请等待 ${seconds} 秒后再试`,
        seconds === 1 ? 'Wait one second and try again' : `Wait ${seconds} seconds and try again`,
      ],
    ),
  'sign-in-needed': () =>
    say(401, ['您还没有登录，或登录已失效', 'You are not signed in'], ['请重新登录', 'Please sign in again']),
  'change-password-first': () =>
    say(
      403,
      ['您使用的是一次性密码', 'You signed in with a one-time password'],
      ['请先设置自己的密码', 'Choose your own password first'],
    ),
  'not-allowed': () =>
    say(
      403,
      ['您没有此项权限', 'Your account may not do this'],
      [
        '如工作需要，请联系管理员调整账户',
        'If your work needs it, ask an administrator to change your account',
      ],
    ),
  'wrong-old-password': () =>
    say(
      403,
      ['原密码不正确', 'The old password is wrong'],
      ['请重新输入原密码', 'Enter your present password again'],
    ),
  'password-too-short': ({ least }) =>
    say(
      400,
      ['新密码太短', 'The new password is too short'],
      [`请至少输入 ${least} 个字符`, `Use at least ${least} characters`],
    ),
  'password-is-name': () =>
    say(
      400,
      ['密码不能与登录名相同', 'The password must not be the sign-in name'],
      ['请换一个密码', 'Choose another password'],
    ),
  'password-is-old': () =>
    say(
      400,
      ['新密码不能与原密码相同', 'The new password is the old one'],
      ['请换一个密码', 'Choose another password'],
    ),
  'demo-password-fixed': () =>
    say(
      409,
      ['演示账户的密码不能修改', 'The password of a demo account stays as it is'],
      ['它写在大厅配置文件中，供所有人试用', 'It stands in the hall file so that everybody can try the demo'],
    ),
  'unknown-account': () =>
    say(
      404,
      ['没有这个账户', 'There is no such account'],
      ['请刷新账户列表后重试', 'Reload the list of accounts and try again'],
    ),
  'account-exists': () =>
    say(
      409,
      ['该登录名已被使用', 'This sign-in name is taken'],
      ['请换一个登录名，或启用原有账户', 'Choose another name, or activate the account that has it'],
    ),
  'account-not-active': () =>
    say(
      409,
      ['该账户已停用', 'This account is not active'],
      ['请先启用账户，再重置密码', 'Activate it before you reset its password'],
    ),
  'last-admin': () =>
    say(
      409,
      ['这是最后一位可用的管理员', 'This is the last administrator'],
      ['请先设置另一位管理员', 'Make somebody else an administrator first'],
    ),
  'bad-sign-in-name': () =>
    say(
      400,
      ['登录名不符合要求', 'This sign-in name will not do'],
      [
        '请使用 2–32 个小写字母、数字、点、下划线或连字符',
        'Use 2–32 small letters, digits, dots, underscores or hyphens',
      ],
    ),
  'bad-duty': () =>
    say(
      400,
      ['岗位职责不符合要求', 'This duty will not do'],
      ['请用一行文字写明，最多 60 个字', 'Write it in one line of at most 60 characters'],
    ),
  'bad-badge': () =>
    say(
      400,
      ['工号不符合要求', 'This badge number will not do'],
      ['请使用最多 12 个字母、数字或连字符', 'Use at most 12 letters, digits and hyphens'],
    ),
  'photo-too-large': ({ mostKb }) =>
    say(
      413,
      ['照片文件过大', 'The photo is too large'],
      [
        `请缩小到 ${mostKb} kB 以内，或在管理页面选择照片，由页面自动缩小`,
        `Send at most ${mostKb} kB, or choose it on the manager page, which makes it smaller`,
      ],
    ),
  'photo-no-jpeg': () =>
    say(
      400,
      ['这不是完整的 JPEG 照片', 'This is not a whole JPEG photo'],
      ['请另存为 JPEG（.jpg）后重新上传', 'Save it as JPEG (.jpg) and send it again'],
    ),
  'photo-bad-shape': () =>
    say(
      400,
      ['照片尺寸不符合要求', 'The photo does not have the right size'],
      [
        '请使用竖幅证件照，宽 120–900、高 160–1200 像素',
        'Use an upright portrait, 120–900 pixels wide and 160–1200 high',
      ],
    ),
  'bad-full-name': () =>
    say(
      400,
      ['姓名不符合要求', 'This name will not do'],
      ['请输入 1–40 个字符的姓名', 'Enter the full name, 1–40 characters'],
    ),
}
