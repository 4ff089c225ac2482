import type { PictureChange, WholePicture } from '../../src/server/pictures.ts'

/**
 * The picture after a change. A change that is in the picture already changes nothing; `gap`: one is
 * missing in between, ask for the whole picture again.
 */
export function afterChange(picture: WholePicture, change: PictureChange): WholePicture | 'gap' {
  if (change.number <= picture.number) return picture
  if (change.number > picture.number + 1) return 'gap'
  const parts: Record<string, unknown> = { ...picture.parts }
  for (const [name, part] of Object.entries(change.parts)) {
    if (part === null) delete parts[name]
    else parts[name] = part
  }
  return { number: change.number, now: change.now, parts }
}
