param location string
param tags object
param image string
param maxWorkers int
param useScheduler bool
param whisperModelUrl string
param whisperModelSha256 string
param providerSecrets array
param settings object

var suffix = uniqueString(resourceGroup().id)
var appName = 'func-${suffix}'

// One identity for everything that the app does; what it may do stands in roles.bicep.
resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: 'id-${suffix}'
  location: location
  tags: tags
}

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: 'log-${suffix}'
  location: location
  tags: tags
  properties: {
    sku: { name: 'PerGB2018' }
    retentionInDays: 30
  }
}

resource insights 'Microsoft.Insights/components@2020-02-02' = {
  name: 'appi-${suffix}'
  location: location
  tags: tags
  kind: 'web'
  properties: {
    Application_Type: 'web'
    WorkspaceResourceId: logs.id
    DisableLocalAuth: true
  }
}

resource storage 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: 'st${suffix}'
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: 'Standard_LRS' }
  properties: {
    allowSharedKeyAccess: false
    allowBlobPublicAccess: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'

    resource artifacts 'containers' = {
      name: 'artifacts'
      properties: { publicAccess: 'None' }
    }
  }
}

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: 'kv-${suffix}'
  location: location
  tags: tags
  properties: {
    tenantId: tenant().tenantId
    sku: { family: 'A', name: 'standard' }
    enableRbacAuthorization: true
    enableSoftDelete: true
    enablePurgeProtection: true
  }
}

resource registry 'Microsoft.ContainerRegistry/registries@2023-07-01' = {
  name: 'cr${suffix}'
  location: location
  tags: tags
  sku: { name: 'Basic' }
  properties: { adminUserEnabled: false }
}

resource scheduler 'Microsoft.DurableTask/schedulers@2025-11-01' = if (useScheduler) {
  name: 'dts-${suffix}'
  location: location
  tags: tags
  properties: {
    ipAllowlist: [ '0.0.0.0/0' ]
    sku: { name: 'Consumption' }
  }

  resource hub 'taskHubs' = {
    name: 'TextToVideo'
  }
}

module roles 'roles.bicep' = {
  name: 'roles'
  params: {
    principalId: identity.properties.principalId
    storageName: storage.name
    vaultName: vault.name
    registryName: registry.name
    insightsName: insights.name
    useScheduler: useScheduler
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    name: appName
    location: location
    tags: tags
    image: image
    maxWorkers: maxWorkers
    identityId: identity.id
    identityClientId: identity.properties.clientId
    storageName: storage.name
    blobEndpoint: storage.properties.primaryEndpoints.blob
    vaultUri: vault.properties.vaultUri
    insightsConnection: insights.properties.ConnectionString
    workspaceName: logs.name
    registryEndpoint: registry.properties.loginServer
    schedulerEndpoint: useScheduler ? scheduler!.properties.endpoint : ''
    whisperModelUrl: whisperModelUrl
    whisperModelSha256: whisperModelSha256
    providerSecrets: providerSecrets
    settings: settings
  }
  dependsOn: [ roles ]
}

output appName string = appName
output appUri string = app.outputs.uri
output vaultName string = vault.name
output registryEndpoint string = registry.properties.loginServer
