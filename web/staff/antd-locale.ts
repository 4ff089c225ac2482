import enUS from 'antd/es/locale/en_US.js'
import type { Locale } from 'antd/es/locale/index.js'
import zhCN from 'antd/es/locale/zh_CN.js'
// Names of months and days for the calendars; English is built in.
import 'dayjs/locale/zh-cn.js'
import type { Language } from '../shared/language.tsx'

/** Antd's files are CommonJS to the type checker and modules to the bundler; this takes either. */
function localeOf(file: Locale | { readonly default: Locale }): Locale {
  return 'default' in file ? file.default : file
}

/** Antd's own words (OK, Cancel, empty tables) in the page's language. */
export const antdLocales: Readonly<Record<Language, Locale>> = { zh: localeOf(zhCN), en: localeOf(enUS) }
