import type { ThemeConfig } from 'antd'

/**
 * The product's look for antd. The colours are those of `shared/theme.css`, written out because antd
 * computes hover and border colours from them.
 */
export const antdLook: ThemeConfig = {
  token: {
    // Nobody waits for an animation, and none can get stuck: a button would say "loading" for ever.
    motion: false,
    colorPrimary: '#12495a',
    colorInfo: '#12495a',
    colorSuccess: '#1f6b4a',
    colorWarning: '#9a6a00',
    colorError: '#b3321f',
    colorLink: '#12495a',
    colorText: '#14242c',
    colorTextSecondary: '#4a5b64',
    colorTextDescription: '#4a5b64',
    colorTextPlaceholder: '#75838a',
    colorBgLayout: '#f7f4ed',
    colorBorder: '#cfc7b5',
    colorBorderSecondary: '#e6e0d2',
    fontFamily: 'var(--font)',
    fontSize: 15,
    borderRadius: 8,
    borderRadiusLG: 14,
    controlHeight: 38,
    controlHeightLG: 48,
    boxShadow: '0 12px 40px rgba(20, 36, 44, 0.18)',
  },
  components: {
    Button: { fontWeight: 500, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    DatePicker: { cellActiveWithRangeBg: '#e2edef', cellHoverWithRangeBg: '#e2edef' },
    Modal: { titleFontSize: 20 },
    Table: {
      headerBg: '#f1ece1',
      headerColor: '#4a5b64',
      headerSplitColor: 'transparent',
      rowHoverBg: '#f7f4ed',
      cellPaddingBlockMD: 9,
      cellPaddingBlockSM: 6,
    },
    Tag: { borderRadiusSM: 6 },
  },
}
