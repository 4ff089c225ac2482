import type { Words } from '../../src/core/words.ts'
import type { WindowPart } from '../../src/server/pictures.ts'

type Named = Pick<WindowPart, 'no' | 'name'>

/** A window's own name, such as 综合窗口; null where it has only its number. */
export function ownName({ no, name }: Named): Words | null {
  return name.zh === `${no}号窗口` ? null : name
}

/** Number and name in one line: 3号窗口, or 4号 综合窗口. */
export function windowTitle(part: Named): Words {
  const own = ownName(part)
  return own ? { zh: `${part.no}号 ${own.zh}`, en: `${part.no} ${own.en}` } : part.name
}
