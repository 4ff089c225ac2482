import '../shared/fonts.css'
import { showPage } from '../shared/page.tsx'
import { KioskPage } from './kiosk-page.tsx'

showPage(<KioskPage />)
