import type { Words } from '../../src/core/words.ts'
import type { WindowPart } from '../../src/server/pictures.ts'
import { api } from '../shared/api.ts'
import { useWords } from '../shared/language.tsx'
import { windowTitle } from '../shared/window-title.ts'
import { windowStateWords, words } from '../shared/words.ts'
import { Dialog } from '../staff/dialog.tsx'
import { ProblemNote } from '../staff/problem-note.tsx'
import { useRequest } from '../staff/use-request.ts'
import { WindowTile } from '../staff/window-tile.tsx'
import { manageWords } from './words.ts'

/** Frees a window after it was said who sits there and what becomes of the visit; `part` as it is now. */
export function ReleaseDialog({ part, onClose }: { part: WindowPart; onClose: () => void }) {
  const say = useWords()
  const request = useRequest()
  const isFree = part.now.state === 'closed'
  const release = async () => {
    if (await request.send(() => api.post(`/api/windows/${part.no}/release`))) onClose()
  }
  return (
    <Dialog
      title={say(titleWords(windowTitle(part)))}
      okText={say(manageWords.releaseNow)}
      okButtonProps={{ danger: true, disabled: isFree }}
      cancelText={say(words.cancel)}
      confirmLoading={request.busy}
      onOk={() => void release()}
      onCancel={onClose}
    >
      <div className="release-tile">
        <WindowTile part={part} />
      </div>
      <p className="dialog-means">{say(consequences(part))}</p>
      {!isFree && (
        <>
          <p className="dialog-means">{say(manageWords.releaseOnlyGone)}</p>
          <ProblemNote problem={request.problem} />
        </>
      )}
    </Dialog>
  )
}

function titleWords(window: Words): Words {
  return { zh: `腾出${window.zh}？`, en: `Free ${window.en}?` }
}

function consequences({ now }: WindowPart): Words {
  if (now.state === 'closed') return manageWords.releaseFree
  const leaves = {
    zh: `${now.staff}将离开这个窗口，别人可以在这里上岗`,
    en: `${now.staff} leaves this window, and somebody else can sit down here`,
  }
  if (!('number' in now)) return { zh: `${leaves.zh}。`, en: `${leaves.en}.` }
  const state = windowStateWords[now.state]
  return {
    zh: `${leaves.zh}。${state.zh}的 ${now.number} 会挂起，号码保留，可由办理该事项的窗口取回。`,
    en: `${leaves.en}. ${now.number} is parked: it keeps its number, and a window that serves its matter can take it back.`,
  }
}
