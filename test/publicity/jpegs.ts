import { createCanvas } from '@napi-rs/canvas'

/** A real portrait as a camera or a browser makes it: a face-like picture, so that it does not compress to nothing. */
export function portrait(width = 450, height = 600, hue = 200): Buffer {
  const canvas = createCanvas(width, height)
  const draw = canvas.getContext('2d')
  draw.fillStyle = `hsl(${hue} 40% 70%)`
  draw.fillRect(0, 0, width, height)
  draw.fillStyle = '#f0d0b8'
  draw.beginPath()
  draw.arc(width / 2, height * 0.42, width * 0.24, 0, 7)
  draw.fill()
  draw.fillStyle = '#23313a'
  draw.fillRect(width * 0.18, height * 0.72, width * 0.64, height * 0.28)
  return canvas.toBuffer('image/jpeg', 80)
}

/** The same photo with what a phone writes beside the picture: where it was taken, and a comment. */
export function withPlace(jpeg: Buffer): Buffer {
  const exif = Buffer.from('Exif\0\0 GPS 30.2741N 120.1551E')
  const comment = Buffer.from('photographed by somebody')
  return Buffer.concat([
    jpeg.subarray(0, 2),
    segment(0xe1, exif),
    segment(0xfe, comment),
    jpeg.subarray(2),
    Buffer.from('<script>alert(1)</script>'),
  ])
}

function segment(kind: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, kind, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** A photo of so much detail that it stays large. */
export function detailed(): Buffer {
  const canvas = createCanvas(900, 1200)
  const draw = canvas.getContext('2d')
  let seed = 7
  for (let y = 0; y < 1200; y += 6) {
    for (let x = 0; x < 900; x += 6) {
      seed = (seed * 1103515245 + 12345) % 2 ** 31
      draw.fillStyle = `rgb(${seed % 256} ${(seed >> 8) % 256} ${(seed >> 16) % 256})`
      draw.fillRect(x, y, 6, 6)
    }
  }
  return canvas.toBuffer('image/jpeg', 90)
}
