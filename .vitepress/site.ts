/** Where this copy of the site is published, and from which repository. */
export interface Deployment {
  /** Path that all addresses start with; begins and ends with a slash. */
  readonly base: string
  /** Such as `https://example.org`; null where it is not known. */
  readonly origin: string | null
  readonly repository: Repository | null
}

export interface Repository {
  /** Such as `https://github.com/owner/name`. */
  readonly url: string
  readonly branch: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads the deployment from the environment, so that a fork publishes under
 * its own address without a change to any file.
 *
 * @param environment `SITE_BASE`, `SITE_ORIGIN`, `SITE_REPOSITORY` and
 *   `SITE_BRANCH`; where there is no `SITE_REPOSITORY`, what GitHub Actions
 *   says about the repository.
 * @throws {Error} If a value cannot be used, naming the variable.
 */
export function readDeployment(environment: Environment): Deployment {
  return {
    base: readBase(environment['SITE_BASE'] ?? ''),
    origin: readOrigin(environment['SITE_ORIGIN'] ?? ''),
    repository: readRepository(environment),
  }
}

/** Address of a file in the repository's editor, or null. */
export function editAddress(
  repository: Repository | null,
  file: string,
): string | null {
  if (repository === null || file === '') return null
  const path = file.split('/').map(encodeURIComponent).join('/')
  return `${repository.url}/edit/${repository.branch}/${path}`
}

function readBase(value: string): string {
  if (!/^[\w./~-]*$/.test(value) || value.includes('..')) {
    throw new Error(
      `SITE_BASE is "${value}". Write a path, such as / or /some/base/.`,
    )
  }
  return `/${value}/`.replace(/\/{2,}/g, '/')
}

function readOrigin(value: string): string | null {
  if (value === '') return null
  const url = URL.canParse(value) ? new URL(value) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new Error(
      `SITE_ORIGIN is "${value}". Write it as https://example.org.`,
    )
  }
  return url.origin
}

function readRepository(environment: Environment): Repository | null {
  const url = readRepositoryUrl(environment)
  if (url === null) return null
  return { url, branch: environment['SITE_BRANCH'] || 'main' }
}

function readRepositoryUrl(environment: Environment): string | null {
  const given = environment['SITE_REPOSITORY']
  if (given) {
    if (/^https:\/\/[^\s"'<>]+[^/\s"'<>]$/.test(given)) return given
    throw new Error(
      `SITE_REPOSITORY is "${given}". Write it as https://github.com/owner/name.`,
    )
  }
  const name = environment['GITHUB_REPOSITORY']
  if (!name || !/^[\w.-]+\/[\w.-]+$/.test(name)) return null
  return `${environment['GITHUB_SERVER_URL'] || 'https://github.com'}/${name}`
}
