import type { Words } from '../core/words.ts'

/** What is wrong with the backups and what to do, in the words of hall staff. */
export function backupWords(code: string): { readonly wrong: Words; readonly remedy: Words } {
  return troubles[code] ?? failed
}

const failed = {
  wrong: { zh: '数据备份失败', en: 'The backup failed' },
  remedy: {
    zh: '请管理员查看备份磁盘的空间和日志 hall.log；程序每 10 分钟重试一次',
    en: 'Have the room on the backup disk and hall.log looked at; it is tried again every 10 minutes',
  },
}

const troubles: Readonly<Record<string, typeof failed>> = {
  'backup-folder-missing': {
    wrong: { zh: '找不到备份目录', en: 'The backup folder is missing' },
    remedy: {
      zh: '检查备份磁盘是否接好；接好后程序会自动补做',
      en: 'Look whether the backup disk is connected; the backup is then made by itself',
    },
  },
  'backup-wrong': {
    wrong: { zh: '备份核验不通过', en: 'The backup does not hold when verified' },
    remedy: {
      zh: '旧备份请勿删除；请管理员运行 verify 检查数据库',
      en: 'Delete no earlier backup; have the database looked at: npm run hall -- verify',
    },
  },
  'backup-old': {
    wrong: { zh: '超过一天没有备份', en: 'There has been no backup for more than a day' },
    remedy: {
      zh: '请管理员检查备份设置和备份磁盘',
      en: 'Have the backup setting and its disk looked at',
    },
  },
}
