import { mountStaffPage } from '../staff/staff-page.tsx'
import { RankingPage } from './ranking-page.tsx'
import './ranking.css'
import './month.css'
import './month-tables.css'
import './closing.css'
import './entries.css'
import './rulebook.css'
import './sheet.css'
import './print.css'
import { rankingWords } from './words.ts'

mountStaffPage(rankingWords.page, <RankingPage />)
