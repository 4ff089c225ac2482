import type { Words } from '../../src/core/words.ts'
import type { Role } from '../../src/server/requests.ts'

/** Words of the pages that staff sign in to. */
export const staffWords = {
  name: { zh: '登录名', en: 'Sign-in name' },
  password: { zh: '密码', en: 'Password' },
  showPassword: { zh: '显示密码', en: 'Show password' },
  demoHall: { zh: '演示', en: 'Demo' },
  demo: { zh: '演示账户，点一下就能进入', en: 'Demo accounts: one click and you are in' },
  nameNeeded: { zh: '请输入登录名', en: 'Enter your sign-in name' },
  passwordNeeded: { zh: '请输入密码', en: 'Enter your password' },
  newPasswordTitle: { zh: '先换一个自己的密码', en: 'Choose a password of your own first' },
  newPasswordWhy: {
    zh: '您现在用的是一次性密码。换成只有自己知道的密码后就可以开始工作。',
    en: 'You signed in with a one-time password. Choose one that only you know, then you can start.',
  },
  oldPassword: { zh: '一次性密码', en: 'One-time password' },
  newPassword: { zh: '新密码', en: 'New password' },
  newPasswordRule: { zh: '至少 8 个字符', en: 'At least 8 characters' },
  repeatPassword: { zh: '再输入一次', en: 'Once more' },
  notTheSame: { zh: '两次输入的不一样', en: 'The two are not the same' },
  savePassword: { zh: '保存并进入', en: 'Save and continue' },
  otherLanguage: { zh: 'English', en: '中文' },
  account: { zh: '我的账户', en: 'My account' },
  callerPage: { zh: '窗口叫号', en: 'Window desk' },
  managePage: { zh: '大厅管理', en: 'Hall management' },
  dismiss: { zh: '知道了', en: 'Dismiss' },
} as const satisfies Record<string, Words>

export const roleWords: Readonly<Record<Role, Words>> = {
  staff: { zh: '窗口人员', en: 'Window staff' },
  inspector: { zh: '督查人员', en: 'Inspector' },
  manager: { zh: '大厅管理', en: 'Manager' },
  admin: { zh: '系统管理员', en: 'Administrator' },
}
