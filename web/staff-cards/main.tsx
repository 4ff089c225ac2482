import '../visitors/fonts.ts'
import { showPage } from '../shared/page.tsx'
import { StaffCardsPage } from './staff-cards-page.tsx'

showPage(<StaffCardsPage />)
