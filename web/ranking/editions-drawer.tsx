import { Drawer, Table, Typography } from 'antd'
import { changedFigureWords } from '../../src/ranking/words.ts'
import type { EditionReply, MonthReply } from '../../src/server/ranking-requests.ts'
import { dayAndTime } from '../shared/hall-time.ts'
import { useWords } from '../shared/language.tsx'
import { useRankingHall } from './hall.tsx'
import { monthWords, rulebookVersionWords } from './month-words.ts'
import { monthTitle } from './months.ts'
import { editionWords, rankingWords } from './words.ts'

interface EditionsDrawerProps {
  readonly month: MonthReply
  readonly onClose: () => void
}

/** All editions of a month, the newest first, each with what it changed. */
export function EditionsDrawer({ month, onClose }: EditionsDrawerProps) {
  const say = useWords()
  return (
    <Drawer
      open
      size={680}
      title={`${say(monthWords.editions)} · ${say(monthTitle(month.month))}`}
      onClose={onClose}
    >
      {[...month.editions].reverse().map((edition) => (
        <OneEdition key={edition.edition} edition={edition} />
      ))}
    </Drawer>
  )
}

function OneEdition({ edition }: { readonly edition: EditionReply }) {
  const say = useWords()
  const { timeZone, titleOf } = useRankingHall()
  const { closedAt, by, reason, rulebook, seq, hash, models, changes } = edition
  return (
    <section className="edition">
      <h2>
        {say(editionWords(edition.edition))}
        <small className="edition-when">
          {dayAndTime(closedAt, timeZone)} · {by.fullName}
        </small>
      </h2>
      <dl className="edition-facts">
        <dt>{say(monthWords.why)}</dt>
        <dd>{reason ?? say(monthWords.noChanges)}</dd>
        <dt>{say(rankingWords.model)}</dt>
        <dd>{models.length > 0 ? models.map(titleOf).join('、') : say(monthWords.noModels)}</dd>
        <dt>{say(monthWords.journalRow)}</dt>
        <dd>
          {seq} · {say(rulebookVersionWords(rulebook))}
        </dd>
        <dt>{say(monthWords.hash)}</dt>
        <dd>
          <Typography.Text className="edition-hash" copyable={{ tooltips: say(monthWords.copyHash) }}>
            {hash}
          </Typography.Text>
        </dd>
      </dl>
      {changes.length > 0 && (
        <Table
          className="framed-table"
          size="small"
          rowKey={({ window, figure }) => `${window} ${figure}`}
          dataSource={[...changes]}
          pagination={false}
          columns={[
            {
              title: say(rankingWords.window),
              render: (_, { window }) => (window === null ? say(monthWords.wholeMonth) : titleOf(window)),
            },
            { title: say(monthWords.figure), render: (_, { figure }) => say(changedFigureWords[figure]) },
            { title: say(monthWords.was), align: 'right', render: (_, { was }) => was ?? '–' },
            { title: say(monthWords.is), align: 'right', render: (_, { is }) => is ?? '–' },
          ]}
        />
      )}
    </section>
  )
}
