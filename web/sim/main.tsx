import { createRoot } from 'react-dom/client'
import '@fontsource/unifontex/400.css'
import '../shared/fonts.css'
import '../shared/theme.css'
import './sim.css'
import { SimPage } from './sim-page.tsx'

createRoot(document.getElementById('page')!).render(<SimPage />)
