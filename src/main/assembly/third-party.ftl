<#-- The notices of the distribution: license-maven-plugin fills in the libraries, the assembly the versions of Maven's properties. -->
Third-party notices of Dossier

Dossier is distributed with the work of others, listed here with their licences.
This file is made by the build, from what the libraries say of themselves.


Libraries

They are in lib/, as their authors published them.

<#list dependencyMap as entry>
<#assign library = entry.getKey()>
${library.getName()} ${library.getVersion()}
  ${library.getGroupId()}:${library.getArtifactId()}
  ${entry.getValue()?join(", or ")}
<#if (library.getUrl()!"") != "">
  ${library.getUrl()}
</#if>

</#list>

Inside lib/dossier.jar

Citation styles ${r"${citationstyles.version}"}
  org.citationstyles:styles: APA, Chicago (author-date) and MLA, unchanged; each file names its authors
  CC BY-SA 3.0
  https://citationstyles.org
  https://creativecommons.org/licenses/by-sa/3.0/

Citation locales ${r"${citationstyles.version}"}
  org.citationstyles:locales: English (US, GB), French, German, Spanish and Russian, unchanged; each file names its authors
  CC BY-SA 3.0
  https://citationstyles.org
  https://creativecommons.org/licenses/by-sa/3.0/

Natural Earth
  coasts and borders of the maps, thinned, by way of world-atlas 2.0.2 (ISC License)
  Public domain
  https://www.naturalearthdata.com

Unicode CLDR 48
  names of countries, and how numbers, dates and plurals are written
  Unicode License v3
  https://cldr.unicode.org
