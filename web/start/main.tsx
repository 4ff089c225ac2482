import { createRoot } from 'react-dom/client'
import '../shared/fonts.css'
import '../shared/theme.css'
import { StartPage } from './start-page.tsx'

createRoot(document.getElementById('page')!).render(<StartPage />)
