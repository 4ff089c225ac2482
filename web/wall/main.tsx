import '../shared/fonts.css'
import { showPage } from '../shared/page.tsx'
import { WallPage } from './wall-page.tsx'

showPage(<WallPage />)
