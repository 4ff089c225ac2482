import type { RefusalWords, WordsByCode } from '../core/words.ts'
import type { SpreadsheetRefusal } from './refusals.ts'

type Pair = readonly [zh: string, en: string]

/** What is wrong and what to do next. */
const say = ([zh, en]: Pair, [nextZh, nextEn]: Pair): RefusalWords => ({
  status: 400,
  title: { zh, en },
  detail: { zh: nextZh, en: nextEn },
})

/** Refusals of files that somebody sends as a spreadsheet. */
export const spreadsheetWords: WordsByCode<SpreadsheetRefusal> = {
  'spreadsheet-empty': () =>
    say(
      ['表格是空的', 'The sheet is empty'],
      [
        '请选择填写好的表格；数据应放在第一张工作表，首行为列标题',
        'Choose a sheet with data: on its first sheet, with the titles in the first row',
      ],
    ),
  'spreadsheet-unreadable': () =>
    say(
      ['无法识别该文件', 'This file is not a spreadsheet'],
      [
        '请用 Excel 或 WPS 打开，另存为 .xlsx 或 CSV 后重新上传',
        'Open it in Excel or WPS, save it as .xlsx or CSV, and send that',
      ],
    ),
  'spreadsheet-old-format': () =>
    say(
      ['文件是旧版 .xls 格式，或设有打开密码', 'This is an old .xls file, or it has a password'],
      [
        '请用 Excel 或 WPS 打开，另存为不带密码的 .xlsx 后重新上传',
        'Open it in Excel or WPS, save it as .xlsx without a password, and send that',
      ],
    ),
  'spreadsheet-too-large': ({ rows, columns }) =>
    say(
      ['表格过大', 'The sheet is too large'],
      [
        `一次最多 ${rows} 行、${columns} 列；请删去多余的行列和图片，或分几次导入`,
        `Send at most ${rows} rows and ${columns} columns: remove what is not needed, or send it in parts`,
      ],
    ),
  'spreadsheet-cell-too-long': ({ row, column, atMost }) =>
    say(
      [`第 ${row} 行 ${column} 列内容过长`, `The cell ${column}${row} is too long`],
      [`每个单元格最多 ${atMost} 字，请缩短后重试`, `Shorten it to ${atMost} characters and try again`],
    ),
  'spreadsheet-bad-quote': ({ line }) =>
    say(
      [`CSV 文件第 ${line} 行附近引号不成对`, `A quote near line ${line} of the file is not closed`],
      [
        '请用 Excel 或 WPS 打开检查，另存后重新上传',
        'Open it in Excel or WPS, look there, save it, and send it again',
      ],
    ),
  'spreadsheet-wrong-titles': ({ missing, unknown, twice }) =>
    say(
      ['列标题不符', 'The titles of the columns are not as expected'],
      [
        `${[
          missing.length > 0 ? `缺少：${missing.join('、')}` : '',
          unknown.length > 0 ? `不认识：${unknown.join('、')}` : '',
          twice.length > 0 ? `重复：${twice.join('、')}` : '',
        ]
          .filter(Boolean)
          .join('；')}。请先导出一份，按其首行填写列标题`,
        `${[
          missing.length > 0 ? `Missing: ${missing.join(', ')}` : '',
          unknown.length > 0 ? `Not known: ${unknown.join(', ')}` : '',
          twice.length > 0 ? `Twice: ${twice.join(', ')}` : '',
        ]
          .filter(Boolean)
          .join('; ')}. Export a list first and take its first row`,
      ],
    ),
}
