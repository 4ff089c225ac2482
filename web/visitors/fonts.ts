/** A kiosk or a TV box may have no Chinese font; a phone has one, and its owner pays for what it loads. */
if (window.matchMedia('(min-width: 1000px)').matches) void import('../shared/fonts.css')
