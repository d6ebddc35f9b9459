import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Directory } from './networks/directory.js';
import { MunicipalityProgress } from './networks/municipality-progress.js';
import { HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity, NetworkEntity } from './networks/network.entities.js';
import './networks/network.policy.js';
import { NetworksResolver } from './networks/networks.resolver.js';
import { NetworksService } from './networks/networks.service.js';
import { SettingsResolver } from './settings/settings.resolver.js';
import { NetworkSettings } from './settings/settings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([NetworkEntity, HostAuthorityEntity, MunicipalityEntity, MunicipalityGroupEntity])],
  providers: [Directory, MunicipalityProgress, NetworksService, NetworksResolver, NetworkSettings, SettingsResolver],
  exports: [Directory, MunicipalityProgress, NetworksService, NetworkSettings],
})
export class NetworkModule {}
