import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Movements } from './movements/movements.js';
import { MovementsResolver, MunicipalityMovementsResolver, NetworkMovementsResolver } from './movements/movements.resolver.js';
import { GroupLoaders } from './groups/group-loaders.js';
import { GroupsResolver, MunicipalityGroupsResolver, NetworkGroupsResolver } from './groups/groups.resolver.js';
import { GroupsService } from './groups/groups.service.js';
import { LooksService } from './looks/looks.service.js';
import { MunicipalityLooksResolver, NetworkLooksResolver } from './looks/looks.resolver.js';
import { Directory } from './networks/directory.js';
import { LetterAcceptances } from './networks/letter-acceptances.js';
import { MunicipalityProgress } from './networks/municipality-progress.js';
import { HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity, NetworkEntity } from './networks/network.entities.js';
import './networks/network.policy.js';
import { Idleness } from './networks/idleness.js';
import { MunicipalityMapResolver, NetworkMapResolver } from './networks/map.resolver.js';
import { MunicipalityNamesResolver, NetworksResolver } from './networks/networks.resolver.js';
import { NetworksService } from './networks/networks.service.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { NetworkSettings } from './settings/settings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([NetworkEntity, HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity])],
  providers: [
    Directory,
    GroupLoaders,
    GroupsResolver,
    GroupsService,
    Idleness,
    LetterAcceptances,
    LooksService,
    MunicipalityGroupsResolver,
    MunicipalityLooksResolver,
    NetworkLooksResolver,
    Movements,
    MovementsResolver,
    MunicipalityMapResolver,
    MunicipalityMovementsResolver,
    MunicipalityNamesResolver,
    MunicipalityProgress,
    NetworkGroupsResolver,
    NetworkMapResolver,
    NetworkMovementsResolver,
    NetworksResolver,
    NetworkSettings,
    NetworksService,
    SettingsResolver,
  ],
  exports: [Directory, GroupsService, LetterAcceptances, LooksService, Movements, MunicipalityProgress, NetworksService, NetworkSettings],
})
export class NetworkModule {}
