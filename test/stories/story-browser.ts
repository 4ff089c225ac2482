import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserProgram } from './browser-program.ts'

const longestWaitMs = 20_000
/** What Chromium says when the server is away. */
const serverAway = /ERR_CONNECTION_|ERR_EMPTY_RESPONSE|ERR_SOCKET_NOT_CONNECTED|WebSocket connection to/

/** A browser with people in front of it; it notes whatever pages complain of or fetch from elsewhere. */
export class StoryBrowser {
  readonly #browser: Browser
  readonly #context: BrowserContext
  readonly #hall: string
  readonly complaints: string[] = []
  /** Set while the server is away: then pages may say that they cannot reach it. */
  serverIsAway = false

  private constructor(browser: Browser, context: BrowserContext, hall: string) {
    this.#browser = browser
    this.#context = context
    this.#hall = hall
  }

  static async open(hall: string): Promise<StoryBrowser> {
    const browser = await chromium.launch(await browserProgram())
    const context = await browser.newContext({ locale: 'zh-CN' })
    context.setDefaultTimeout(longestWaitMs)
    return new StoryBrowser(browser, context, hall)
  }

  /** Opens a page of the hall on a screen of this size. */
  async page(path: string, width: number, height: number): Promise<Page> {
    const page = await this.#context.newPage()
    await page.setViewportSize({ width, height })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.#complain(path, message.text())
    })
    page.on('pageerror', (error) => this.#complain(path, error.message))
    page.on('request', (request) => {
      const url = new URL(request.url())
      if (url.origin !== this.#hall && url.protocol !== 'data:') this.#complain(path, `asks ${url.href}`)
    })
    page.on('websocket', (line) => {
      if (new URL(line.url()).host !== new URL(this.#hall).host) this.#complain(path, `asks ${line.url()}`)
    })
    await page.goto(this.#hall + path)
    return page
  }

  /** Whoever sits at a page leaves it, and nobody is signed in any more. */
  async isLeft(page: Page): Promise<void> {
    // What a page still asked without its cookie would count as a complaint.
    await page.goto('about:blank')
    await this.#context.clearCookies()
  }

  async close(): Promise<void> {
    await this.#browser.close()
  }

  #complain(path: string, text: string) {
    if (this.serverIsAway && serverAway.test(text)) return
    this.complaints.push(`${path} ${text}`)
  }
}

/** Resolves once the page shows this text in a place. */
export async function shows(page: Page, place: string, text: string | RegExp): Promise<void> {
  await page.locator(place, { hasText: text }).first().waitFor()
}

/** Resolves once there is no such place on the page. */
export async function noLonger(page: Page, place: string): Promise<void> {
  await page.locator(place).first().waitFor({ state: 'detached' })
}

/** The fonts in which a place is really drawn, and whether they came with the page. */
export async function fontsOf(
  page: Page,
  place: string,
): Promise<readonly { familyName: string; isCustomFont: boolean }[]> {
  const inspector = await page.context().newCDPSession(page)
  await inspector.send('DOM.enable')
  await inspector.send('CSS.enable')
  const { root } = await inspector.send('DOM.getDocument')
  const { nodeId } = await inspector.send('DOM.querySelector', { nodeId: root.nodeId, selector: place })
  const { fonts } = await inspector.send('CSS.getPlatformFontsForNode', { nodeId })
  await inspector.detach()
  return fonts
}
