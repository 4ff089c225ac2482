import { createCanvas, loadImage } from '@napi-rs/canvas'
import jsqr from 'jsqr'

/** What a phone reads from a picture; undefined where it finds no QR code. */
export async function readQr(png: Buffer): Promise<string | undefined> {
  const image = await loadImage(png)
  const context = createCanvas(image.width, image.height).getContext('2d')
  context.drawImage(image, 0, 0)
  const { data } = context.getImageData(0, 0, image.width, image.height)
  return jsqr.default(data, image.width, image.height)?.data
}
