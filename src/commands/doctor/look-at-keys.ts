import { existsSync } from 'node:fs'
import { countKeys, keysBeside } from '../../applicants/applicant-keys.ts'
import { countKept } from '../../applicants/tables.ts'
import { readDatabase } from '../../core/database.ts'
import { migrations } from '../../hall/migrations.ts'
import { databaseIn } from '../places.ts'
import { type Finding, well, wrong } from './finding.ts'

export const keysWords = { zh: '申请人密钥', en: "Applicants' keys" }

const putBack = {
  zh: '停止程序，把备份目录下 keys 目录中的 keys.db 放回数据目录；没有备份的，姓名无法再读出，其他功能不受影响',
  en: 'Stop the hall and put keys.db back from the folder "keys" of the backups; without it names stay unreadable',
}

/** Whether everybody whose name the hall still keeps has a key. @throws Fault of a database that cannot be read */
export function lookAtKeys(folder: string): Finding[] {
  const database = databaseIn(folder)
  const db = readDatabase(database, migrations)
  try {
    const people = countKept(db)
    const file = keysBeside(database)
    const keys = existsSync(file) ? countKeys(file) : 0
    if (keys === null) {
      const says = { zh: `${file} 已损坏或不是密钥文件`, en: `${file} is damaged, or no file of keys` }
      return [wrong(keysWords, says, putBack)]
    }
    if (keys >= people) return [well(keysWords, `齐全，共 ${people} 人`, `all there, of ${people} people`)]
    const lost = people - keys
    const says = { zh: `缺少 ${lost} 人的密钥，姓名读不出`, en: `${lost} of ${people} are missing` }
    return [wrong(keysWords, says, putBack)]
  } finally {
    db.close()
  }
}
