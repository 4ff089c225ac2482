import { Typography } from 'antd'
import type { TokenMadeReply } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { Dialog } from '../staff/dialog.tsx'
import { accessWords } from './access-words.ts'

/** The only time that this token is seen; a click beside the dialog does not lose it. */
export function OneTimeToken({ secret, onClose }: { secret: TokenMadeReply; onClose: () => void }) {
  const say = useWords()
  return (
    <Dialog
      title={say(accessWords.secret)}
      mask={{ closable: false }}
      keyboard={false}
      okText={say(accessWords.noted)}
      footer={(_, { OkBtn }) => <OkBtn />}
      onOk={onClose}
      onCancel={onClose}
    >
      <div className="one-time">
        <span>{secret.name}</span>
        <Typography.Text
          className="one-time-password one-time-token"
          copyable={{ text: secret.token, tooltips: [say(accessWords.copy), say(accessWords.copied)] }}
        >
          {secret.token}
        </Typography.Text>
      </div>
      <p className="dialog-means">{say(accessWords.secretMeans)}</p>
    </Dialog>
  )
}
