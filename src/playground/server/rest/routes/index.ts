// All routes of the API.

import { botRoutes } from './bot.ts';
import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { directRoutes } from './direct.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import type { Route } from './route.ts';

export { type Call, matchPath, type Route, type ServerParts } from './route.ts';

export const routes: readonly Route[] = [
  ...botRoutes,
  ...channelRoutes,
  ...commandRoutes,
  ...directRoutes,
  ...guildRoutes,
  ...interactionRoutes,
];
