import type { Right, ScreenPage } from '../core/route.ts'

/** What happens to screens and tokens. No secret and no hash ever stands in an event. */
export type AdmissionEvent =
  /** `demo`: an administrator of the demo let it in; it ends with the demo. */
  | {
      readonly type: 'screen-paired'
      /** 1, 2, 3 …; never given again. */
      readonly screen: number
      readonly page: ScreenPage
      readonly name: string
      /** Where it stood when it was paired. */
      readonly address: string
      readonly demo: boolean
    }
  | { readonly type: 'screen-renamed'; readonly screen: number; readonly name: string }
  | { readonly type: 'screen-removed'; readonly screen: number }
  /** Takes the place of a revoked token of that name. */
  | {
      readonly type: 'token-made'
      readonly token: string
      readonly rights: readonly Right[]
      readonly demo: boolean
    }
  | { readonly type: 'token-revoked'; readonly token: string }
