import type { Words } from '../../src/core/words.ts'
import { ApiProblem } from '../shared/api.ts'
import { chosenLanguage } from '../shared/language.tsx'
import { cardWords } from './card-words.ts'

/** Pixels of the portrait that is sent: 3:4, sharp on a card of the public page. */
const width = 450
const height = 600
const largestBytes = 60 * 1024
const qualities = [0.9, 0.82, 0.74, 0.64, 0.52, 0.4] as const

/**
 * Cuts the middle of a picture to an upright portrait and makes it small enough to be sent.
 * @throws ApiProblem when the file is no picture, or cannot be made small enough.
 */
export async function portraitOf(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => {
    throw problem('not-a-photo', cardWords.notAPhoto, cardWords.notAPhotoHint)
  })
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const draw = canvas.getContext('2d')
  if (!draw) throw problem('not-a-photo', cardWords.notAPhoto, cardWords.notAPhotoHint)
  draw.fillStyle = '#ffffff'
  draw.fillRect(0, 0, width, height)
  draw.imageSmoothingQuality = 'high'
  // As large as fits; of a tall picture more is cut below, because faces are above the middle.
  const scale = Math.max(width / picture.width, height / picture.height)
  const [drawnWidth, drawnHeight] = [picture.width * scale, picture.height * scale]
  draw.drawImage(picture, (width - drawnWidth) / 2, (height - drawnHeight) / 4, drawnWidth, drawnHeight)
  picture.close()
  for (const quality of qualities) {
    const jpeg = await jpegOf(canvas, quality)
    if (jpeg && jpeg.size <= largestBytes) return jpeg
  }
  throw problem('photo-too-large', cardWords.tooDetailed, cardWords.tooDetailedHint)
}

const jpegOf = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

function problem(code: string, title: Words, detail: Words): ApiProblem {
  const language = chosenLanguage()
  return new ApiProblem({
    type: 'about:blank',
    status: 0,
    code,
    title: title[language],
    detail: detail[language],
  })
}
