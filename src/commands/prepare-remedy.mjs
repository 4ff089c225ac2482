/** What to do after `npm ci` failed, from what it wrote. */
export function installRemedy(output) {
  const known = [
    [
      /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET|fetch failed/,
      [
        'The package registry could not be reached. Packages are fetched once; after that no internet is needed.',
        '- Connect this computer for a moment and start again; or',
        '- name a registry inside your network: npm config set registry ADDRESS; or',
        '- copy this whole folder, with node_modules, from a computer with the same system where it started once.',
      ],
    ],
    [
      /CERT|SELF_SIGNED|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY/,
      [
        'The package registry shows a certificate that this computer does not trust.',
        'Ask your network administrator for the certificate file: npm config set cafile FILE; then start again.',
      ],
    ],
    [
      /E40[134]\b|ETARGET/,
      ['The package registry does not give out a package. Name another one: npm config set registry ADDRESS'],
    ],
    [/ENOSPC/, ['The disk is full. Make 2 GB of room and start again.']],
    [
      /EACCES|EPERM|EBUSY/,
      ['A file is in use or not writable. Stop a Hallbell that runs from this folder, then start again.'],
    ],
    [
      /EUSAGE|in sync/,
      ['package.json and package-lock.json do not belong together. Take both from the same version.'],
    ],
  ]
  const [, words] = known.find(([pattern]) => pattern.test(output)) ?? []
  return [
    '',
    'The packages could not be installed.',
    ...(words ?? ['What npm says stands above. Start again to retry.']),
  ].join('\n')
}
