import { useState } from 'react'
import { useWords } from '../shared/language.tsx'
import { addressOf } from '../staff/use-read.ts'
import { FollowUpFilters } from './follow-up-filters.tsx'
import { FollowUpList } from './follow-up-list.tsx'
import { listQuery, type Shown, type Wanted } from './follow-ups.ts'
import { useFollowUps } from './use-follow-ups.ts'
import { countWords, deskWords } from './words.ts'

interface FollowUpTabProps {
  readonly today: string
  readonly timeZone: string
}

/** Negative ratings: what is to do, the most urgent first, or all, the newest first. */
export function FollowUpTab({ today, timeZone }: FollowUpTabProps) {
  const say = useWords()
  const [show, setShow] = useState<Shown>('open')
  const [wanted, setWanted] = useState<Wanted>({})
  const list = useFollowUps((after) => addressOf('/api/desk', listQuery(show, wanted, after)))
  const { entries, readMore } = list
  const isFiltered = Object.values(wanted).some((value) => value !== undefined && value !== null)
  return (
    <section>
      <FollowUpFilters
        today={today}
        show={show}
        onShow={setShow}
        wanted={wanted}
        onWant={setWanted}
        told={entries && entries.length > 0 ? say(countWords(entries.length, readMore === null)) : ''}
      />
      <FollowUpList
        list={list}
        emptyText={say(show === 'open' && !isFiltered ? deskWords.nothingToDo : deskWords.nothingFits)}
        timeZone={timeZone}
      />
    </section>
  )
}
