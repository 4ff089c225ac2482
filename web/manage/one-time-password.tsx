import { Typography } from 'antd'
import type { OneTimePasswordReply } from '../../src/server/requests.ts'
import { useWords } from '../shared/language.tsx'
import { Dialog } from '../staff/dialog.tsx'
import { accountWords } from './account-words.ts'

/** The only time that this password is seen; a click beside the dialog does not lose it. */
export function OneTimePassword({ secret, onClose }: { secret: OneTimePasswordReply; onClose: () => void }) {
  const say = useWords()
  return (
    <Dialog
      title={say(accountWords.oneTime)}
      mask={{ closable: false }}
      keyboard={false}
      okText={say(accountWords.handedOver)}
      footer={(_, { OkBtn }) => <OkBtn />}
      onOk={onClose}
      onCancel={onClose}
    >
      <div className="one-time">
        <span>{`${say(accountWords.oneTimeFor)} ${secret.id}`}</span>
        <Typography.Text
          className="one-time-password"
          copyable={{
            text: secret.oneTimePassword,
            tooltips: [say(accountWords.copy), say(accountWords.copied)],
          }}
        >
          {secret.oneTimePassword}
        </Typography.Text>
      </div>
      <p className="dialog-means">{say(accountWords.oneTimeMeans)}</p>
    </Dialog>
  )
}
