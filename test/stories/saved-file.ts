import type { StoryHall } from './story-hall.ts'

/** A file as somebody saves it: its bytes and its name. */
export async function saves(
  hall: StoryHall,
  path: string,
  as: string,
): Promise<{ readonly bytes: Buffer; readonly name: string }> {
  const cookie = await hall.cookieOf(as)
  const reply = await fetch(hall.hall.url + path, { headers: { cookie } })
  if (reply.status !== 200) throw new Error(await reply.text())
  const disposition = reply.headers.get('content-disposition') ?? ''
  return {
    bytes: Buffer.from(await reply.arrayBuffer()),
    name: decodeURIComponent(disposition.split("UTF-8''")[1] ?? ''),
  }
}
