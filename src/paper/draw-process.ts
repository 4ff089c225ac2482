import type { DrawReply, DrawRequest } from './draughtsman.ts'
import { drawn } from './drawn.ts'

/** A program of its own that draws what it is sent, one after another, until whoever began it lets go of it. */
process.on('message', ({ id, document }: DrawRequest) => {
  process.send?.(replyTo(id, document))
})
process.once('disconnect', () => process.exit(0))

function replyTo(id: number, document: DrawRequest['document']): DrawReply {
  try {
    return { id, pdf: drawn(document) }
  } catch (cause) {
    // What is drawn may hold a name: what goes wrong is told without it.
    return { id, fault: cause instanceof Error ? cause.name : 'unknown' }
  }
}
