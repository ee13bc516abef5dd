// What a bot asks about itself and about the gateway.

import { APPLICATION_ID, BOT } from '../../world.ts';
import type { Route } from './route.ts';

export const botRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/gateway/bot',
    authorized: true,
    answer: (_call, { plan, gateway, gatewayUrl, shards }) => {
      if (plan.down.has('gateway/bot')) {
        return { status: 503, body: { message: '503: Service Unavailable', code: 0 } };
      }
      const limit = gateway.starts.describe();
      return { status: 200, body: { url: gatewayUrl, shards, session_start_limit: limit } };
    },
  },
  {
    method: 'GET',
    path: '/users/@me',
    authorized: true,
    answer: () => ({
      status: 200,
      body: { ...BOT, verified: true, mfa_enabled: false, email: null, locale: 'en-US' },
    }),
  },
  { method: 'GET', path: '/applications/@me', authorized: true, answer: () => application() },
  { method: 'GET', path: '/oauth2/applications/@me', authorized: true, answer: () => application() },
];

function application() {
  const body = {
    id: APPLICATION_ID,
    name: 'Cribsheet',
    icon: null,
    description: '',
    type: null,
    bot: BOT,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    approximate_guild_count: 1,
    approximate_user_authorization_count: 3,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
    approximate_user_install_count: 3,
    integration_types_config: { 0: {}, 1: {} },
    tags: [],
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: BOT,
    team: null,
  };
  return { status: 200, body };
}
